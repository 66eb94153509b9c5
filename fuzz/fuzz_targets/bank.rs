//! Feeds `bank` with what the fuzzer makes up.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| perron_fuzz::bank(data));
