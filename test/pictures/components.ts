import type { Message } from '../discord/stand-in/stand-in.ts';
import { escapeHtml, markdown } from './markdown.ts';

export type Component = Message['components'][number] & {
  readonly accent_color?: number;
  readonly placeholder?: string;
  readonly divider?: boolean;
};

const buttonStyles = ['', 'primary', 'secondary', 'success', 'danger', 'link'];

/** A component of a message as HTML, with all that it holds; throws for one that cannot be drawn yet. */
export function draw(component: Component): string {
  switch (component.type) {
    case 1:
      return `<div class="row">${all(component)}</div>`;
    case 2:
      return drawButton(component);
    case 3:
      return `<div class="select">${escapeHtml(component.placeholder ?? '')}<i>⌄</i></div>`;
    case 9:
      return `<div class="section"><div>${all(component)}</div>${draw(component.accessory as Component)}</div>`;
    case 10:
      return `<div class="text">${markdown(component.content ?? '')}</div>`;
    case 13:
      return drawFile(component);
    case 14:
      return `<div class="separator${component.divider === false ? ' blank' : ''}"></div>`;
    case 17: {
      const { accent_color: accent } = component;
      const bar = accent === undefined ? '' : ` style="--accent: #${accent.toString(16).padStart(6, '0')}"`;
      return `<div class="container"${bar}>${all(component)}</div>`;
    }
    default:
      throw new Error(`no picture of a component of type ${component.type}`);
  }
}

const all = ({ components = [] }: Component): string => (components as Component[]).map(draw).join('');

function drawButton({ style = 2, label = '', disabled, emoji }: Component): string {
  const name = (emoji as { name?: string } | undefined)?.name;
  const words = [...(name ? [name] : []), label].map(escapeHtml).join(' ');
  const arrow = style === 5 ? '<i>↗</i>' : '';
  return `<span class="button ${buttonStyles[style]}${disabled ? ' disabled' : ''}">${words}${arrow}</span>`;
}

function drawFile({ file }: Component): string {
  const name = decodeURIComponent(file?.url.split('/').at(-1)?.split('?')[0] ?? '');
  return `<div class="file"><i>🗎</i><a>${escapeHtml(name)}</a></div>`;
}
