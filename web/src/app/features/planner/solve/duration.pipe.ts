import { inject, Pipe, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';

/** Seconds in words: "1 分 42 秒", "5 分钟". Impure only in the language. */
@Pipe({ name: 'duration', pure: false })
export class DurationPipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);

  transform(seconds: number): string {
    const whole = Math.round(seconds);
    const minutes = Math.floor(whole / 60);
    const rest = whole % 60;
    const key = minutes === 0 ? 'seconds' : rest === 0 ? 'minutes' : 'both';
    return this.transloco.translate(`planner.duration.${key}`, { minutes, seconds: rest });
  }
}
