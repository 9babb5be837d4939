import { ApplicationRef, type ComponentRef, createComponent, DestroyRef, EnvironmentInjector, inject, Injectable } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TranslocoService } from '@jsverse/transloco';
import { type StreamHandle, Streams } from '../../../core/stream-subscription.js';
import { isActive, percentText, runPercent } from '../coverage.js';
import { PlannerApi, type Run } from '../planner.api.js';
import { RunNotice } from './run-notice.js';

/** Follows a search that its page was left with, and says wherever the reader is now that it is over. */
@Injectable({ providedIn: 'root' })
export class RunWatch {
  private readonly api = inject(PlannerApi);
  private readonly streams = inject(Streams);
  private readonly title = inject(Title);
  private readonly transloco = inject(TranslocoService);
  private readonly application = inject(ApplicationRef);
  private readonly injector = inject(EnvironmentInjector);
  private readonly destroyRef = inject(DestroyRef);
  private stream: StreamHandle | null = null;
  private notice: ComponentRef<RunNotice> | null = null;

  /** The page with this search is left. */
  follow(run: Run, termId: string): void {
    this.stop();
    // The live region stands before it has something to say: a reader's software hears only what changes in it.
    this.notice = createComponent(RunNotice, { environmentInjector: this.injector });
    this.notice.setInput('link', ['/terms', termId, 'solve']);
    this.notice.setInput('planId', run.planId);
    this.notice.instance.closed.subscribe(() => this.stop());
    this.application.attachView(this.notice.hostView);
    document.body.append(this.notice.location.nativeElement as HTMLElement);
    this.stream = this.streams.open(`plan:${run.planId}`, {
      snapshot: () => void this.look(run.id),
      event: (frame) => { if (frame.type === 'timetable-run.finished.v1' && frame.data['runId'] === run.id) void this.look(run.id); },
    }, this.destroyRef);
  }

  /** The reader sees for himself, or has seen it. */
  stop(): void {
    this.stream?.close();
    this.notice?.destroy();
    this.stream = this.notice = null;
  }

  private async look(runId: string): Promise<void> {
    const notice = this.notice;
    const run = await this.api.run(runId).catch(() => null);
    if (run === null || isActive(run) || notice === null || notice !== this.notice) return;
    this.stream?.close();
    const said = this.transloco.translate<string>(`planner.solve.${run.status}${run.coverage === 0 ? 'Empty' : ''}`, { percent: percentText(runPercent(run)) });
    notice.setInput('text', said);
    notice.changeDetectorRef.detectChanges();
    markTitle(this.title, said);
  }
}

/** Puts news in front of the tab's title; the next page writes its own. */
export function markTitle(title: Title, news: string): void {
  title.setTitle(`（${news}）${title.getTitle().replace(/^（[^）]*）/, '')}`);
}
