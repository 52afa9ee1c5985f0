/** A component of a message or a modal, as loosely typed as JSON that came over the wire. */
export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  /** What a modal's label holds. */
  readonly component?: Component;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly url?: string;
  readonly style?: number;
  readonly disabled?: boolean;
  readonly emoji?: unknown;
  readonly options?: readonly SelectOption[];
  readonly min_values?: number;
  readonly max_values?: number;
  readonly file?: { readonly url: string };
  readonly media?: { readonly url: string };
  readonly items?: readonly { readonly media: { readonly url: string } }[];
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

export type Path = readonly (string | number)[];

export interface Placed {
  readonly component: Component;
  readonly path: Path;
}

export const ACTION_ROW = 1;
export const BUTTON = 2;
export const STRING_SELECT = 3;
export const TEXT_DISPLAY = 10;
export const LINK_STYLE = 5;

/** Every component with its path in the body, each before what it holds: the order in which they are read. */
export function* walk(components: readonly Component[], path: Path = ['components']): Generator<Placed> {
  for (const [index, component] of components.entries()) {
    yield* below(component, [...path, index]);
  }
}

function* below(component: Component, path: Path): Generator<Placed> {
  yield { component, path };
  yield* walk(component.components ?? [], [...path, 'components']);
  if (component.accessory) yield* below(component.accessory, [...path, 'accessory']);
  if (component.component) yield* below(component.component, [...path, 'component']);
}

/** The urls of the media that a component shows: `attachment://NAME` for a file of the same body. */
export const mediaOf = ({ file, media, items }: Component): readonly string[] =>
  [file, media, ...(items ?? []).map((item) => item.media)].flatMap((shown) => (shown ? [shown.url] : []));
