/** What a clause asks of a value. `~` is “khoảng”; the last three are about change or about every year. */
export type Comparator = ">=" | ">" | "=" | "<=" | "<" | "~" | "maintain" | "increase_by" | "decrease_by";
