import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({ selector: 'tt-gallery-page', template: '', changeDetection: ChangeDetectionStrategy.OnPush })
export class GalleryPage {}
