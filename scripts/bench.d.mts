export declare function faultOf(line: string): string | null;
