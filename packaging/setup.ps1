# Set-up shared by run.ps1 and test.ps1 on Windows; to be read in with ".".

$root = Split-Path -Parent $PSScriptRoot
$venvPython = Join-Path $root ".venv\Scripts\python.exe"

# A Python of 3.11 or newer, as the words that start it.
function Find-Python {
    foreach ($candidate in @(@("py", "-3"), @("python"), @("python3"))) {
        $program = $candidate[0]
        $words = @($candidate | Select-Object -Skip 1)
        if (-not (Get-Command $program -ErrorAction SilentlyContinue)) { continue }
        & $program @words -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>$null
        if ($LASTEXITCODE -eq 0) { return , $candidate }
    }
    throw "Python 3.11 or newer is needed. Install it from python.org, then try again."
}

function Install-Environment {
    if (Test-Path $venvPython) { return }
    Write-Host "Setting up. This is done once and takes a few minutes."
    $python = Find-Python
    $words = @($python | Select-Object -Skip 1)
    & $python[0] @words -m venv --clear (Join-Path $root ".venv")
    if ($LASTEXITCODE -ne 0) { throw "Python could not make its folder .venv. Check that this folder can be written." }
}

# Install a lock of packages, when it is not what was installed last.
function Install-Locked([string] $name) {
    $lock = Join-Path $PSScriptRoot $name
    $stamp = Join-Path $root ".venv\installed-$name"
    if ((Test-Path $stamp) -and ((Get-FileHash $lock).Hash -eq (Get-FileHash $stamp).Hash)) { return }
    Write-Host "Installing what is listed in packaging\$name"
    & $venvPython -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $lock
    if ($LASTEXITCODE -ne 0) { throw "The packages could not be installed. Check the internet connection, then try again." }
    Copy-Item $lock $stamp
}

# The app is run from where it is; the person's own folder, in which there may be a random.py, is kept out of it.
$env:PYTHONPATH = $root
$env:PYTHONSAFEPATH = "1"
