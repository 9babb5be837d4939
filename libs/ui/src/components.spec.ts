import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { CountPad } from './buttons/count-pad.js';
import { Stepper } from './buttons/stepper.js';
import { moveInGrid } from './charts/grid-keys.js';
import { LinePlot } from './charts/line-plot.js';
import { ConfirmDialog } from './feedback/confirm-dialog.js';
import { PointTile } from './lesson/point-tile.js';
import { AgeLabel } from './marks/age-label.js';
import { StatusTag } from './status-tag/status-tag.js';

function render<T>(component: new () => T, inputs: Record<string, unknown>): ComponentFixture<T> {
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  return fixture;
}
const textOf = (fixture: ComponentFixture<unknown>): string => (fixture.nativeElement as HTMLElement).textContent?.replace(/\s+/g, ' ').trim() ?? '';
const buttons = (fixture: ComponentFixture<unknown>): HTMLButtonElement[] => [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')];
const press = (fixture: ComponentFixture<unknown>, label: string): void => {
  buttons(fixture).find((one) => one.textContent?.trim() === label || one.getAttribute('aria-label') === label)?.click();
  fixture.detectChanges();
};

describe('status tag', () => {
  it('shows a shape and a word beside the colour', () => {
    const fixture = render(StatusTag, { status: 'room.lost', text: '断开', detail: '1:20' });
    expect(textOf(fixture)).toBe('断开 1:20');
    expect((fixture.nativeElement as HTMLElement).querySelector('svg path')?.getAttribute('d')).toBeTruthy();
  });
});

describe('line plot', () => {
  const inputs = { points: [[0, 80], [10, 90]], xMax: 60, yMin: 80, yMax: 100, label: '覆盖率' };
  it('draws no bound unless there is one', () => {
    expect(textOf(render(LinePlot, inputs))).not.toContain('上限');
    expect(textOf(render(LinePlot, { ...inputs, bound: { value: 96.9, text: '上限 96.9%' } }))).toContain('上限 96.9%');
  });
  it('rises in steps', () => {
    const fixture = render(LinePlot, inputs);
    expect((fixture.nativeElement as HTMLElement).querySelector('.line')?.getAttribute('d')).toBe('M46 330H182.5V175');
  });
});

describe('stepper', () => {
  it('stops at its limits', () => {
    const fixture = render(Stepper, { value: 1, min: 0, max: 2, label: '短短', lessText: '少一人', moreText: '多一人' });
    press(fixture, '多一人');
    expect(fixture.componentInstance.value()).toBe(2);
    expect(buttons(fixture).find((one) => one.getAttribute('aria-label') === '多一人')?.disabled).toBe(true);
  });
});

describe('count pad', () => {
  const texts = { less: '少一人', more: '多一人', erase: '删一位', done: '好了' };
  it('takes typed digits in place of the number it began with', () => {
    const fixture = render(CountPad, { value: 24, label: '到课', texts });
    press(fixture, '2');
    press(fixture, '3');
    expect(fixture.componentInstance.value()).toBe(23);
    press(fixture, '删一位');
    expect(fixture.componentInstance.value()).toBe(2);
  });
  it('does not send while the hint refuses', () => {
    const fixture = render(CountPad, { value: 25, label: '到课', texts, hint: '到课比应到多', blocked: true });
    expect(buttons(fixture).find((one) => one.textContent?.trim() === '好了')?.disabled).toBe(true);
  });
});

describe('confirm dialog', () => {
  it('needs the typed word', () => {
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement): void { this.open = true; };
    HTMLDialogElement.prototype.close = function (this: HTMLDialogElement): void { this.open = false; };
    const fixture = render(ConfirmDialog, { open: true, title: '发布？', word: '发布', wordLabel: '请打“发布”', confirmText: '就发布', cancelText: '取消' });
    const confirm = buttons(fixture).find((one) => one.textContent?.trim() === '就发布');
    expect(confirm?.disabled).toBe(true);
    const field = (fixture.nativeElement as HTMLElement).querySelector('input');
    if (field !== null) field.value = '发布';
    field?.dispatchEvent(new Event('input'));
    fixture.detectChanges();
    expect(confirm?.disabled).toBe(false);
  });
});

describe('point tile', () => {
  it('says 未报 as a dash, never as nought', () => {
    const fixture = render(PointTile, { name: '新场', status: 'room.unreported', statusText: '已连，人数未报', expected: 20 });
    expect(textOf(fixture)).toContain('—');
    expect(textOf(fixture)).not.toContain('0/20');
  });
});

describe('age label', () => {
  it('turns amber after 15 s and when nothing was ever heard', () => {
    const stale = (ageS: number | null): boolean => (render(AgeLabel, { ageS, text: '' }).nativeElement as HTMLElement).classList.contains('stale');
    expect([stale(15), stale(16), stale(null)]).toEqual([false, true, true]);
  });
});

describe('moveInGrid', () => {
  it('stays inside the grid and ignores other keys', () => {
    expect(moveInGrid('ArrowLeft', 0, 0, 2, 3)).toEqual({ row: 0, column: 0 });
    expect(moveInGrid('End', 1, 0, 2, 3)).toEqual({ row: 1, column: 2 });
    expect(moveInGrid('a', 0, 0, 2, 3)).toBeNull();
  });
});
