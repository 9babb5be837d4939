export interface RunningPostgres {
  readonly url: (database?: string) => string;
  readonly port: number;
  readonly pid: number;
  readonly folder: string;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
  readonly kill: () => void;
}
export declare const THROW_AWAY_SETTINGS: Readonly<Record<string, string>>;
export declare function freePort(): Promise<number>;
export declare function startPostgres(options: {
  dataDirectory: string;
  settings?: Readonly<Record<string, string>>;
  onStep?: (step: 'initdb' | 'left-over') => void;
}): Promise<RunningPostgres>;
