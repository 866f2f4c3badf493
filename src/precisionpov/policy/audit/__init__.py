"""The checks of the register: data by topic, and profiles of them by place."""
