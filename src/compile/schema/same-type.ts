/** `T` with every property and list read-only, all the way down: the form model types are written in. */
export type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/**
 * `true` where two types are the same to the compiler, optional fields included; assigning `true` to it
 * in a schema's file makes a model change without a schema change a type error.
 */
export type SameType<A, B> =
  (<T>() => T extends DeepReadonly<A> ? 1 : 2) extends <T>() => T extends DeepReadonly<B> ? 1 : 2
    ? true
    : false;
