# Start the app on Windows, with all the set-up that takes. With words after it: the command line.
$ErrorActionPreference = "Stop"
. (Join-Path $PSScriptRoot "setup.ps1")

try {
    Install-Environment
    Install-Locked "requirements.lock"
} catch {
    [Console]::Error.WriteLine($_.Exception.Message)
    exit 1
}
& $venvPython -m buildalife_desktop @args
exit $LASTEXITCODE
