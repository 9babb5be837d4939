import highsPackage from 'highs';
import type { MipAnswer, SolveMip } from '@tongtang/solver';

/** The package's types describe its CommonJS side; what an ES module gets is the function itself. */
const loadHighs = highsPackage as unknown as typeof highsPackage.default;

/** Objectives are integers: a gap below one is none. */
const GAP = 0.999;

/** HiGHS as WebAssembly, ready to solve. Only for threads: a solve blocks, and the memory it took is freed with the thread. */
export async function highsMip(): Promise<SolveMip> {
  const highs = await loadHighs();
  return (lp, { seconds }): MipAnswer => highs.withModel({ format: 'lp', data: lp }, (model): MipAnswer => {
    model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: GAP, random_seed: 1 });
    const { numCols } = model.getDimensions(), names = Array.from({ length: numCols }, (_, i) => model.getColName(i));
    model.run();
    const status = model.getModelStatus(), { optimal, infeasible } = highs.constants.modelStatus, bound = model.info.get('mip_dual_bound'), objective = model.info.get('objective_function_value');
    if (status === infeasible) return { status: 'infeasible', objective: -Infinity, bound: -Infinity, columns: {} };
    const { colValue } = model.getSolution(), found = Number.isFinite(objective) && model.info.get('primal_solution_status') === 2;
    const columns = found ? Object.fromEntries(names.map((name, i): [string, number] => [name, colValue[i] ?? 0]).filter(([, at]) => Math.abs(at) > 1e-6)) : {};
    return { status: status === optimal ? 'optimal' : found ? 'feasible' : 'stopped', objective: found ? Number(objective) : -Infinity, bound: Number(bound), columns };
  });
}
