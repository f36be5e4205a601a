pub fn run(_: &str) -> anyhow::Result<()> { anyhow::bail!("being written") }
