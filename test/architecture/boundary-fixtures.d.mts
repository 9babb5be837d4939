export declare const LINT_FIXTURES: readonly { name: string; rule: string; says: string; path: string; source: string }[];
export declare const CRUISE_FIXTURES: readonly { rule: string; from: string; to: string; back?: boolean }[];
