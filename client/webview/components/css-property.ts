import { type ElementPart, nothing } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/**
 * Sets CSS properties of an element from script. The content security policy refuses `style` attributes, which is what lit's
 * `styleMap` writes first; it lets script set properties.
 */
class CssProperties extends Directive {
  render(_properties: Readonly<Record<string, string>>) {
    return nothing;
  }

  override update(part: ElementPart, [properties]: [Readonly<Record<string, string>>]) {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) {
      if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
    }
    return nothing;
  }
}

export const cssProperties = directive(CssProperties);
