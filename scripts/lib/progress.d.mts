export declare function columns(text: string): number;
export declare function table(rows: readonly (readonly string[])[]): string;
