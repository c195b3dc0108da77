"""The sets to talk about that come with the app, one a file: adult, everyday, and some things few people think of."""
