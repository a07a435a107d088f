type Command = readonly [program: string, ...args: string[]];
export declare function findJupyter(runs?: (program: string, args: readonly string[]) => boolean): Command | undefined;
export declare function optionsOf(jupyter: Command, folder: string): string[];
export declare function openNotebooks(rest: readonly string[]): Promise<number>;
