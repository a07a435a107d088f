export declare const HIDDEN: readonly string[];
export declare function copyNotebooks(root: string, folder?: string): string;
export declare function resetNotebook(root: string, name: string): { readonly done: boolean; readonly said: string };
