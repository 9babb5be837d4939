/** Jest calls this once after the last spec file. */
export default async function tearDown() {
  await globalThis.__throwAwayPostgres?.stop();
}
