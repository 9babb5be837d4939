export declare function isAlive(pid: number): boolean;
export declare function identityOf(pid: number): string | null;
export declare function pidOf(identity: string): number;
export declare function stillRuns(identity: string): boolean;
export declare function endsWithin(pid: number, limitMs: number): Promise<boolean>;
export declare function signal(pid: number, name: NodeJS.Signals): void;
