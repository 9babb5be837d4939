/** Row classes that TypeORM maps. The drift test holds each against the migrated schema. */
export const ROWS: readonly (new () => object)[] = [];
