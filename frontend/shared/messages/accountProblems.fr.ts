/** Ce qui peut être refusé sur les pages d’un compte. */
export const accountProblemsFr = {
  "problem.second-factor-required": "Votre compte demande aussi un code : celui de votre application, ou un code de secours.",
  "problem.second-factor-wrong": "Ce code n’est pas le bon, ou il a déjà servi. Attendez le code suivant de votre application.",
  "problem.code-wrong": "Ce code n’est pas le bon, ou il a déjà servi. Attendez le code suivant de votre application.",
  "problem.second-factor-present": "Un second facteur est déjà en place. Retirez-le d’abord.",
  "problem.second-factor-missing": "Il n’y a pas de second facteur. Commencez par en mettre un en place.",
  "problem.password-wrong":
    "Ce n’est pas votre mot de passe actuel. Si vous l’avez oublié, déconnectez-vous et choisissez-en un nouveau.",
  "problem.link-invalid":
    "Ce lien ne mène plus nulle part : il a déjà servi, il est trop ancien, ou il n’est pas entier. Demandez un nouveau message.",
  "problem.preferences-invalid": "Ce choix n’est pas possible pour ce compte.",
  "problem.open-orders": "Des commandes sont encore en cours. Attendez leur fin, ou annulez-les.",
};
