import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Stepper, StatusTag } from '@tongtang/ui';
import { SchoolTimePipe } from '../../core/school-time.pipe.js';
import type { AttendanceLine } from './attendance.api.js';

/** One line opened: fill in what is missing, correct what is wrong, decide what waits. The old value is always there. */
@Component({
  selector: 'tt-line-editor',
  imports: [SchoolTimePipe, StatusTag, Stepper, TranslocoPipe],
  template: `
    <section class="card" [attr.aria-label]="line().classGroup.name">
      <h3>{{ line().school.name }} · {{ line().classGroup.name }} <small>{{ line().startsAt | schoolTime: 'dateTime' }} {{ 'subjects.' + line().subject | transloco }} · {{ line().netTeacher.name }}</small></h3>
      @if (line().corrections.length > 0) {
        <ol>
          @for (correction of line().corrections; track correction.id) {
            <li>
              <span class="num"><s>{{ correction.old ?? ('common.notReported' | transloco) }}</s> → <b>{{ correction.new }}</b></span>
              <span>{{ correction.reason }}<small>{{ correction.by }} · {{ correction.at | schoolTime: 'dateTime' }}@if (correction.decidedBy) { · {{ 'attendance.decidedBy' | transloco: { name: correction.decidedBy } }} }</small></span>
              @if (correction.canDecide) {
                <span class="decide"><button type="button" class="btn primary" (click)="decide.emit({ id: correction.id, decision: 'approved' })">{{ 'attendance.approve' | transloco }}</button>
                  <button type="button" class="btn" (click)="decide.emit({ id: correction.id, decision: 'rejected' })">{{ 'attendance.reject' | transloco }}</button></span>
              } @else { <ui-status [status]="correction.status === 'proposed' ? 'attendance.correcting' : correction.status === 'approved' ? 'attendance.backFilled' : 'attendance.absent'" [text]="'attendance.correction.' + correction.status | transloco" /> }
            </li>
          }
        </ol>
      }
      @if (line().canReport || line().canCorrect) {
        <form (submit)="send($event)">
          <ui-stepper [(value)]="value" [max]="line().expected" [label]="'attendance.present' | transloco" [lessText]="'common.count.less' | transloco" [moreText]="'common.count.more' | transloco" />
          <p class="num">{{ 'attendance.expected' | transloco: { count: line().expected } }}</p>
          <div class="field"><label for="reason">{{ 'attendance.reason' | transloco }}</label>
            <input id="reason" class="input" maxlength="200" [value]="reason()" [attr.aria-invalid]="missing()" (input)="write($event)" />
            @if (missing()) { <p class="wrong" role="alert">{{ 'attendance.reasonMissing' | transloco }}</p> }
            @if (problem()) { <p class="wrong" role="alert">{{ problem() }}</p> }</div>
          <div class="buttons"><button class="btn primary" data-primary [disabled]="busy()">{{ (line().canReport ? 'attendance.fill' : 'attendance.correct') | transloco }}</button>
            <button type="button" class="btn" (click)="closed.emit()">{{ 'common.close' | transloco }}</button></div>
        </form>
      } @else { <button type="button" class="btn" (click)="closed.emit()">{{ 'common.close' | transloco }}</button> }
    </section>
  `,
  styles: `
    section { padding: 20px; display: grid; gap: 14px; border-left: 5px solid var(--primary); }
    h3 small, li small { display: block; font-weight: 400; color: var(--ink-3); font-size: .87em; }
    ol { display: grid; gap: 8px; }
    li { display: flex; flex-wrap: wrap; gap: 6px 20px; align-items: center; padding: 8px 0; border-top: 1px solid var(--hairline); }
    s { color: var(--ink-3); text-decoration: line-through; }
    .decide, .buttons { display: flex; gap: 12px; flex-wrap: wrap; }
    form { display: grid; gap: 14px; max-width: 520px; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LineEditor {
  readonly line = input.required<AttendanceLine>();
  readonly busy = input(false);
  readonly problem = input('');
  readonly save = output<{ value: number; reason: string }>();
  readonly decide = output<{ id: string; decision: 'approved' | 'rejected' }>();
  readonly closed = output();
  protected readonly value = linkedSignal(() => this.line().present ?? this.line().expected);
  protected readonly reason = signal('');
  private readonly tried = signal(false);
  protected readonly missing = computed(() => this.tried() && this.reason().trim() === '');

  protected write(event: Event): void {
    this.reason.set((event.target as HTMLInputElement).value);
  }

  protected send(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.reason().trim() !== '') this.save.emit({ value: this.value(), reason: this.reason().trim() });
  }
}
