export declare function missingOptionalPackages(packages: Record<string, { optionalDependencies?: Record<string, string> }>): string[];
export declare function hostsInLock(text: string): string[];
export declare function lockFindings(text: string): string[];
