import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import type { Ref } from 'react';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'small' | 'medium' | 'large';
  /** For an icon alone: as wide as high. Give it an `aria-label`. */
  readonly square?: boolean;
  /** A toggle's state; sets `aria-pressed`. */
  readonly pressed?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button of the app; one `primary` a screen at most. */
export function Button({ variant = 'plain', size = 'medium', square = false, pressed, className, ...rest }: ButtonProps) {
  const classes = [
    styles.button, variant === 'plain' ? '' : styles[variant], size === 'medium' ? '' : styles[size],
    square ? styles.square : '', pressed === true ? styles.pressed : '', className ?? '',
  ];
  const toggle = pressed === undefined ? {} : { 'aria-pressed': pressed };
  return <AriaButton {...rest} {...toggle} className={classes.filter(Boolean).join(' ')} />;
}
