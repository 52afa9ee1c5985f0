import type { NounWords } from '../../words.ts';

/** Who governs, sits and represents a state: *ministre*, *députée*, *consul*. */
export const state: NounWords = {
  pairs: `
    ambassadeur député douanier édile élu eurodéputé gouvernant gouverneur:gouverneure législateur préfet
    sénateur sous-gouverneur:sous-gouverneure sous-préfet vice-gouverneur:vice-gouverneure vice-premier`,
  masculine: `
    bourgmestre échevin premier-ministre:premiers-ministres shérif`,
  feminine: `
    échevine mairesse:mairesses`,
  any: `
    consul député-maire:députés-maires dgs diplomate haut-commissaire:hauts-commissaires maire ministre
    ministre-président parlementaire sénateur-maire:sénateurs-maires sous-ministre vice-consul
    vice-ministre`,
};
