import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { toApiError, type ApiError } from '../../../core/api-error.js';
import { ConnectionStatus } from '../../../core/connection-status.js';
import { type StreamHandle, Streams } from '../../../core/stream-subscription.js';
import { isActive } from '../coverage.js';
import { type Explanation, type PlanFinding, PlannerApi, type Run, type RunWish } from '../planner.api.js';
import { PlannerStore } from '../planner.store.js';
import { type LiveRun, readLiveRun, withLive } from './live-run.js';

export type RunsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly runs: readonly Run[]; readonly stale: boolean; readonly loadedAt: number }
  | { readonly kind: 'failed'; readonly error: ApiError };

const AGAIN_MS = 3_000;
const STOP_TRIES = 100;
const STOP_MS = 150;

/** The runs of one plan, live: the stream tells how the search goes, the server keeps everything a reload needs. */
@Injectable()
export class RunsStore {
  private readonly api = inject(PlannerApi);
  private readonly streams = inject(Streams);
  private readonly planner = inject(PlannerStore);
  private readonly offline = inject(ConnectionStatus).offline;
  private readonly destroyRef = inject(DestroyRef);
  private readonly current = signal<RunsState>({ kind: 'loading' });
  private readonly live = signal<Readonly<Record<string, LiveRun>>>({});
  private readonly tick = signal(performance.now());
  private readonly picked = signal<string | null>(null);
  private readonly explained = signal<Readonly<Record<string, Explanation>>>({});
  private readonly asking = signal<string | null>(null);
  private readonly found = signal<readonly PlanFinding[]>([]);
  private stream: StreamHandle | null = null;
  /** Undefined before the first plan is opened: a term without a plan is also an answer. */
  private planId: string | null | undefined;

  readonly state = this.current.asReadonly();
  /** What contradicts itself in the inputs as they are now, errors first. */
  readonly findings = computed(() => [...this.found()].sort((a, b) => a.severity.localeCompare(b.severity)));
  readonly runs = computed<readonly Run[]>(() => {
    const state = this.current();
    return state.kind === 'ready' ? state.runs.map((run) => withLive(run, this.live()[run.id], this.tick(), state.loadedAt)) : [];
  });
  readonly active = computed(() => this.runs().find(isActive) ?? null);
  readonly shown = computed(() => this.runs().find((run) => run.id === this.picked()) ?? this.active() ?? this.runs()[0] ?? null);
  /** Reasons of the shown run: the stream's while it searches, the full list once it is over. */
  readonly explanation = computed(() => this.explained()[this.shown()?.id ?? ''] ?? null);
  readonly explaining = computed(() => this.asking() !== null && this.asking() === this.shown()?.id);
  readonly liveReasons = computed(() => this.live()[this.shown()?.id ?? '']?.uncoveredByReason ?? {});

  constructor() {
    // Without a line nothing is known of the search: its clock stands until the server is heard again.
    const timers = [setInterval(() => { if (!this.offline()) this.tick.set(performance.now()); }, 1_000), setInterval(() => this.fallBack(), AGAIN_MS)];
    this.destroyRef.onDestroy(() => {
      timers.forEach((timer) => clearInterval(timer));
      this.stream?.close();
    });
    let wasOffline = false;
    effect(() => {
      const offline = this.offline();
      if (wasOffline && !offline) untracked(() => void this.load());
      wasOffline = offline;
    });
  }

  /** Shows another plan's runs. */
  async open(planId: string | null): Promise<void> {
    if (planId === this.planId) return;
    this.planId = planId;
    this.stream?.close();
    this.stream = null;
    this.picked.set(null);
    this.found.set([]);
    if (planId === null) {
      this.current.set({ kind: 'ready', runs: [], stale: false, loadedAt: performance.now() });
      return;
    }
    this.current.set({ kind: 'loading' });
    this.stream = this.streams.open(`plan:${planId}`, {
      snapshot: () => void this.load(),
      event: (frame) => { if (frame.type.startsWith('timetable-run.')) void this.load(); },
      state: (frame) => {
        const live = readLiveRun(frame.key, frame.data, this.live());
        if (live !== null) this.live.update((all) => ({ ...all, [live.runId]: live }));
      },
    }, this.destroyRef);
    await this.load();
  }

  async load(): Promise<void> {
    const planId = this.planId;
    if (planId === null || planId === undefined) return;
    try {
      const runs = await this.api.runs(planId);
      if (planId !== this.planId) return;
      const loadedAt = performance.now();
      this.tick.set(loadedAt);
      this.current.set({ kind: 'ready', runs, stale: false, loadedAt });
      const shown = this.shown();
      if (shown !== null && !isActive(shown)) await this.explain(shown.id);
    } catch (error) {
      const state = this.current();
      if (state.kind === 'ready') this.current.set({ ...state, stale: true });
      else this.current.set({ kind: 'failed', error: toApiError(error) });
    }
  }

  /** Asks what contradicts itself in the inputs. Not knowing it stops nobody: a run says so itself. */
  async check(planId: string): Promise<void> {
    try {
      const findings = await this.api.findings(planId);
      if (planId === this.planId) this.found.set(findings);
    } catch {
      // The page works without; a run with contradictory inputs is refused by the server.
    }
  }

  pick(runId: string): void {
    this.picked.set(runId);
    const run = this.shown();
    if (run !== null && !isActive(run)) void this.explain(run.id);
  }

  /** Starts a search. Throws `ApiError`. */
  async start(planId: string, wish: RunWish): Promise<void> {
    const run = await this.api.requestRun(planId, wish);
    this.picked.set(null);
    const state = this.current();
    const runs = state.kind === 'ready' ? state.runs.filter((each) => each.id !== run.id) : [];
    if (planId === this.planId) this.current.set({ kind: 'ready', runs: [run, ...runs], stale: false, loadedAt: performance.now() });
    else await this.open(planId);
  }

  /** Stops a search; its best plan stays. Throws `ApiError`. */
  async stop(runId: string): Promise<void> {
    this.put(await this.api.stopRun(runId));
  }

  /** Takes a run's best plan into the draft; one that still searches is stopped first. Throws `ApiError`. */
  async adopt(planId: string, run: Run): Promise<void> {
    if (isActive(run)) await this.stopAndWait(run.id);
    this.planner.replace(await this.api.adopt(planId, run.id));
    await Promise.all([this.planner.loadGap(), this.load()]);
  }

  private async stopAndWait(runId: string): Promise<void> {
    let run = await this.api.stopRun(runId);
    for (let tries = 0; isActive(run) && tries < STOP_TRIES; tries += 1) {
      await new Promise((done) => setTimeout(done, STOP_MS));
      run = await this.api.run(runId);
    }
    this.put(run);
  }

  private put(run: Run): void {
    const state = this.current();
    if (state.kind === 'ready') this.current.set({ ...state, runs: state.runs.map((each) => (each.id === run.id ? run : each)), loadedAt: performance.now() });
  }

  private async explain(runId: string): Promise<void> {
    if (this.explained()[runId] !== undefined) return;
    this.asking.set(runId);
    try {
      const explanation = await this.api.explanation(runId);
      this.explained.update((all) => ({ ...all, [runId]: explanation }));
    } catch {
      // The figures stand without the reasons; the panel says that they are missing.
    } finally {
      if (this.asking() === runId) this.asking.set(null);
    }
  }

  /** Where no frame comes, the page asks. */
  private fallBack(): void {
    if (this.active() !== null && this.stream?.status() !== 'current') void this.load();
  }
}
