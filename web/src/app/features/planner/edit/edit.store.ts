import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { type ApiError, toApiError } from '../../../core/api-error.js';
import { type StreamHandle, Streams } from '../../../core/stream-subscription.js';
import { PlannerApi, type PlannedSection } from '../planner.api.js';
import { PlannerStore } from '../planner.store.js';
import { type Edit, EditApi, type RepairProposal, type RepairWish, type SlotVerdict } from './edit.api.js';

export type EditState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly sections: readonly PlannedSection[]; readonly stale: boolean }
  | { readonly kind: 'failed'; readonly error: ApiError };
/** A lesson in the hand: its slots are judged in one question when it is lifted. */
export interface Lifted {
  readonly section: PlannedSection;
  /** Null while the question is on its way. */
  readonly slots: readonly SlotVerdict[] | null;
}
/** What was just done, offered back for ten seconds. */
export interface Done {
  readonly kind: 'move' | 'repair';
  readonly section: PlannedSection | null;
  readonly schools: readonly string[];
}
export type Notice =
  | { readonly kind: 'refused'; readonly slot: SlotVerdict }
  | { readonly kind: 'movedOn' | 'others' | 'undone' | 'pinned' | 'unpinned' | 'gone' }
  | { readonly kind: 'failed'; readonly error: ApiError };
/** A slot that asks for more than the lifted lesson: said before it is done. */
type Asking = { readonly section: PlannedSection; readonly slot: SlotVerdict };

const EMPTY: readonly PlannedSection[] = [];

/** The weekly lessons of one draft while they are moved by hand. Every edit names the version it was made on. */
@Injectable()
export class EditStore {
  private readonly planApi = inject(PlannerApi);
  private readonly api = inject(EditApi);
  private readonly planner = inject(PlannerStore);
  private readonly streams = inject(Streams);
  private readonly destroyRef = inject(DestroyRef);
  private readonly current = signal<EditState>({ kind: 'loading' });
  private readonly hand = signal<Lifted | null>(null);
  private readonly question = signal<Asking | null>(null);
  private readonly did = signal<Done | null>(null);
  private readonly told = signal<Notice | null>(null);
  private readonly back = signal<Edit['undo']>(null);
  private readonly work = signal(false);
  private planId: string | null | undefined;
  private version = 0;
  /** The newest version that the stream spoke of. */
  private heard = 0;
  private catching = false;
  private stream: StreamHandle | null = null;
  /** Where the lesson was dropped before its slots were judged. */
  private wish: ((slots: readonly SlotVerdict[]) => void) | null = null;

  readonly state = this.current.asReadonly();
  readonly lifted = this.hand.asReadonly();
  readonly asking = this.question.asReadonly();
  readonly done = this.did.asReadonly();
  readonly notice = this.told.asReadonly();
  readonly busy = this.work.asReadonly();
  readonly canUndo = computed(() => this.back() !== null);
  readonly sections = computed(() => {
    const state = this.current();
    return state.kind === 'ready' ? state.sections : EMPTY;
  });

  /** Shows a plan's lessons and follows it. */
  async open(planId: string | null): Promise<void> {
    if (planId === this.planId) return;
    this.planId = planId;
    this.stream?.close();
    this.stream = null;
    this.putDown();
    this.back.set(null);
    this.told.set(null);
    this.heard = 0;
    if (planId === null) {
      this.current.set({ kind: 'ready', sections: EMPTY, stale: false });
      return;
    }
    this.current.set({ kind: 'loading' });
    this.stream = this.streams.open(`plan:${planId}`, {
      snapshot: () => undefined,
      event: (frame) => {
        const version = frame.type === 'section.changed.v1' ? (frame.data as { planVersion?: unknown }).planVersion : undefined;
        if (typeof version === 'number') this.hear(version);
      },
    }, this.destroyRef);
    await this.load();
    this.wakeEngine(planId);
  }

  /** Reads lessons and version again; what is in the hand stays there and is judged anew. */
  async load(): Promise<void> {
    const planId = this.planId;
    if (planId === null || planId === undefined) return;
    try {
      const [plan, sections] = await Promise.all([this.planApi.plan(planId), this.planApi.sections(planId)]);
      if (planId !== this.planId) return;
      this.version = plan.version;
      this.planner.replace(plan);
      this.current.set({ kind: 'ready', sections, stale: false });
      await this.judgeAgain();
    } catch (error) {
      const state = this.current();
      if (state.kind === 'ready') this.current.set({ ...state, stale: true });
      else this.current.set({ kind: 'failed', error: toApiError(error) });
    }
  }

  section(id: string | null): PlannedSection | null {
    return this.sections().find((section) => section.id === id) ?? null;
  }

  /** Takes a lesson into the hand; one question brings the verdict on every slot. */
  async lift(sectionId: string): Promise<void> {
    const section = this.section(sectionId);
    if (section === null || this.work()) return;
    this.told.set(null);
    this.question.set(null);
    this.wish = null;
    await this.judge(section);
  }

  /** Puts the lesson back where it was. */
  putDown(): void {
    this.hand.set(null);
    this.question.set(null);
    this.wish = null;
  }

  /** Calls back with the slots of the lesson in the hand, now or once they are judged. */
  whenJudged(act: (slots: readonly SlotVerdict[]) => void): void {
    const slots = this.hand()?.slots ?? null;
    if (slots === null) this.wish = act;
    else act(slots);
  }

  /** Drops the lesson at a slot: done at once where nothing else changes, asked first where it does, refused with the reason where it cannot be. */
  async drop(slot: SlotVerdict, { keepLifted = false } = {}): Promise<void> {
    const section = this.hand()?.section;
    if (section === undefined) return;
    if (slot.current) {
      this.putDown();
      return;
    }
    if (slot.verdict === 'impossible') {
      if (!keepLifted) this.putDown();
      this.told.set({ kind: 'refused', slot });
      return;
    }
    if (slot.verdict === 'withMoves') this.question.set({ section, slot });
    else await this.move(section, slot);
  }

  /** The officer saw what else changes and says yes. */
  async agree(): Promise<void> {
    const asking = this.question();
    if (asking !== null) await this.move(asking.section, asking.slot);
  }

  disagree(): void {
    this.question.set(null);
  }

  async pin(section: PlannedSection, pinned: boolean): Promise<void> {
    if (await this.attempt((planId) => this.api.pin(planId, section.id, pinned))) this.told.set({ kind: pinned ? 'pinned' : 'unpinned' });
  }

  /** Takes back the last edit. */
  async undo(): Promise<void> {
    if (await this.attempt((planId) => this.api.undo(planId))) {
      this.did.set(null);
      this.told.set({ kind: 'undone' });
    }
  }

  /** Takes a repair into the draft; false when it was refused. */
  async repair(wish: RepairWish, proposal: RepairProposal, version: number): Promise<boolean> {
    const done = await this.attempt((planId) => this.api.applyRepair(planId, wish, proposal.no, version));
    if (done) this.did.set({ kind: 'repair', section: null, schools: proposal.affectedSchools.map(({ name }) => name) });
    return done;
  }

  /** The bar that offers the last step back is done with. */
  settle(): void {
    this.did.set(null);
  }

  hush(): void {
    this.told.set(null);
  }

  private async move(section: PlannedSection, slot: SlotVerdict): Promise<void> {
    const done = await this.attempt((planId) => this.api.move(planId, section.id, slot, this.version));
    if (!done) return;
    this.putDown();
    const schools = [...section.members.map((member) => member.school.name), ...slot.affectedSchools.map(({ name }) => name)];
    this.did.set({ kind: 'move', section: this.section(section.id) ?? { ...section, weekday: slot.weekday, starts: slot.starts, ends: slot.ends }, schools });
  }

  /** Runs one edit. Where the plan moved on, the lessons are read again and what was in the hand stays there. */
  private async attempt(edit: (planId: string) => Promise<Edit>): Promise<boolean> {
    const planId = this.planId;
    if (planId === null || planId === undefined || this.work()) return false;
    this.work.set(true);
    this.told.set(null);
    try {
      this.take(await edit(planId));
      return true;
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.code === 'conflict.version' || error.code === 'edit.impossible') {
        this.question.set(null);
        await this.load();
        this.told.set(error.code === 'conflict.version' ? { kind: 'movedOn' } : { kind: 'failed', error });
      } else this.told.set({ kind: 'failed', error });
      return false;
    } finally {
      this.work.set(false);
      void this.catchUp();
    }
  }

  private take({ planVersion, sections, removed, undo }: Edit): void {
    const changed = new Map(sections.map((section) => [section.id, section]));
    const kept = this.sections().filter((section) => !removed.includes(section.id)).map((section) => changed.get(section.id) ?? section);
    const known = new Set(kept.map((section) => section.id));
    this.version = planVersion;
    this.back.set(undo);
    this.current.set({ kind: 'ready', sections: [...kept, ...sections.filter((section) => !known.has(section.id))], stale: false });
    void this.readPlan();
  }

  /** Coverage and counts in the head of the page follow the edits. */
  private async readPlan(): Promise<void> {
    try {
      if (this.planId != null) this.planner.replace(await this.planApi.plan(this.planId));
    } catch {
      // The figures follow with the next edit.
    }
  }

  /** The first question takes seconds, for the engine reads the plan; asked early it is ready when somebody lifts a lesson. */
  private wakeEngine(planId: string): void {
    const first = this.sections()[0];
    if (first !== undefined && this.planner.editable()) void this.api.verdicts(planId, first.id).catch(() => undefined);
  }

  private async judge(section: PlannedSection): Promise<void> {
    const planId = this.planId;
    if (planId === null || planId === undefined) return;
    this.hand.set({ section, slots: null });
    try {
      const { slots, planVersion } = await this.api.verdicts(planId, section.id);
      if (this.hand()?.section.id !== section.id) return;
      if (planVersion > this.version) {
        await this.load();
        return;
      }
      this.hand.set({ section, slots });
      const wish = this.wish;
      this.wish = null;
      wish?.(slots);
    } catch (error) {
      if (this.hand()?.section.id !== section.id) return;
      this.putDown();
      this.told.set({ kind: 'failed', error: toApiError(error) });
    }
  }

  private async judgeAgain(): Promise<void> {
    const lifted = this.hand();
    if (lifted === null) return;
    const section = this.section(lifted.section.id);
    if (section !== null) {
      await this.judge(section);
      return;
    }
    this.putDown();
    this.told.set({ kind: 'gone' });
  }

  private hear(version: number): void {
    this.heard = Math.max(this.heard, version);
    void this.catchUp();
  }

  /** Somebody else changed the plan: their lessons are shown, and it is said. */
  private async catchUp(): Promise<void> {
    if (this.work() || this.catching || this.heard <= this.version || this.current().kind !== 'ready') return;
    this.catching = true;
    await this.load();
    this.catching = false;
    if (this.told() === null) this.told.set({ kind: 'others' });
  }
}
