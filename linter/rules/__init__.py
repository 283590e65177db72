"""The rules, one a file; word lists beside them in ``words/``. ``linter.registry`` finds them by walking this folder."""
