//! score -> samples -> FLAC / WAV
