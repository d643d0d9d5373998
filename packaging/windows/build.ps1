# Builds Cohort with Visual C++ and the libraries of vcpkg.json, gathers what it needs and makes the installer. Not run yet by
# anybody; see packaging/README.md. Wants cmake, ninja, makensis and VCPKG_INSTALLATION_ROOT, in a developer's prompt.
#   packaging/windows/build.ps1 [-Output build/windows]
param([string]$Output = "build/windows")
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot "../..")

cmake --preset release -B $Output/tree "-DCMAKE_TOOLCHAIN_FILE=$env:VCPKG_INSTALLATION_ROOT/scripts/buildsystems/vcpkg.cmake"
cmake --build $Output/tree --target cohort cohort-cli
$version = (Select-String -Path CMakeLists.txt -Pattern '^project\(cohort VERSION (\S+)').Matches[0].Groups[1].Value

$payload = "$Output/payload"
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $payload
New-Item -ItemType Directory -Force "$payload/program" | Out-Null
# vcpkg has put the libraries of the programs beside them.
Copy-Item "$Output/tree/app/*.exe", "$Output/tree/app/*.dll", LICENSE "$payload/program"
& "$Output/tree/vcpkg_installed/x64-windows/tools/Qt6/bin/windeployqt.exe" --release --no-compiler-runtime --no-system-d3d-compiler `
    --translations en,de,fr,es,ar "$payload/program/cohort.exe"

# What was gathered works without this computer's Qt.
$env:QT_QPA_PLATFORM = "offscreen"
& "$payload/program/cohort-cli.exe" --version
makensis "-DVERSION=$version" "-DPAYLOAD=$((Resolve-Path $payload).Path)" "-DOUTPUT=$((Resolve-Path $Output).Path)\cohort-$version-setup.exe" packaging/windows/cohort.nsi
Get-FileHash -Algorithm SHA256 "$Output/cohort-$version-setup.exe"
