"""Rules of provinces and counties: one module a place, each with its dossier."""
