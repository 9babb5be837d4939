export declare const ROOT: string;
export declare function checkNode(version?: string): void;
export declare function packagesAreInstalled(root?: string): boolean;
