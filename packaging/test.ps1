# Run the tests on Windows. Those on a screen of their own, with sound or with a browser, run on Linux only.
$ErrorActionPreference = "Stop"
. (Join-Path $PSScriptRoot "setup.ps1")

try {
    Install-Environment
    Install-Locked "requirements.lock"
    Install-Locked "requirements-test.lock"
} catch {
    [Console]::Error.WriteLine($_.Exception.Message)
    exit 1
}
$words = @($args)
if ($words.Count -gt 0 -and $words[0] -eq "quick") { $words = @($words | Select-Object -Skip 1) }
$env:QT_QPA_PLATFORM = "offscreen"
Push-Location $root
try {
    & $venvPython -m pytest -n 2 -m "not screen and not sound and not browser" @words
    exit $LASTEXITCODE
} finally {
    Pop-Location
}
