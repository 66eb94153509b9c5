//! What intake makes of documents: the real ones, the irregular ones, the broken ones.

mod seeds;
