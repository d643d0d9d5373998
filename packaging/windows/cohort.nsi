; Installs Cohort for one user, without administrator. packaging/windows/build.ps1 and packaging/windows/try call it:
;   makensis -DVERSION=1.2.3 -DPAYLOAD=folder -DOUTPUT=cohort-setup.exe cohort.nsi
; PAYLOAD holds one folder, "program", that windeployqt has filled; every file of it is installed.
Unicode true
!include "MUI2.nsh"
!ifndef VERSION | PAYLOAD | OUTPUT
    !error "VERSION, PAYLOAD and OUTPUT are needed"
!endif
Name "Cohort ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Cohort"
InstallDirRegKey HKCU "Software\Cohort" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Cohort"
; Cohort stands in "Open with" for a kind of file; it takes the place of no other program.
!macro OfferToOpen EXTENSION NAME
    WriteRegStr HKCU "Software\Classes\Cohort.${NAME}" "" "${NAME}"
    WriteRegStr HKCU "Software\Classes\Cohort.${NAME}\shell\open\command" "" '"$INSTDIR\program\cohort.exe" "%1"'
    WriteRegStr HKCU "Software\Classes\.${EXTENSION}\OpenWithProgids" "Cohort.${NAME}" ""
!macroend
!macro NoLongerOffer EXTENSION NAME
    DeleteRegKey HKCU "Software\Classes\Cohort.${NAME}"
    DeleteRegValue HKCU "Software\Classes\.${EXTENSION}\OpenWithProgids" "Cohort.${NAME}"
!macroend

!define MUI_ICON "..\icons\cohort.ico"
!define MUI_UNICON "..\icons\cohort.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\program\cohort.exe"
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Arabic"

Section "Cohort"
    ; The files of the version before, so that no library of it stays beside the new ones.
    RMDir /r "$INSTDIR\program"
    SetOutPath "$INSTDIR"
    File /r "${PAYLOAD}\*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Cohort.lnk" "$INSTDIR\program\cohort.exe"
    WriteRegStr HKCU "Software\Cohort" "Folder" "$INSTDIR"
    ; The address a browser comes back to after a sign-in.
    WriteRegStr HKCU "Software\Classes\cohort" "" "URL:Cohort"
    WriteRegStr HKCU "Software\Classes\cohort" "URL Protocol" ""
    WriteRegStr HKCU "Software\Classes\cohort\DefaultIcon" "" "$INSTDIR\program\cohort.exe,0"
    WriteRegStr HKCU "Software\Classes\cohort\shell\open\command" "" '"$INSTDIR\program\cohort.exe" "%1"'
    !insertmacro OfferToOpen "vcf" "vCard"
    !insertmacro OfferToOpen "opml" "OPML"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Cohort"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\program\cohort.exe"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; What people wrote is elsewhere (%LOCALAPPDATA%\cohort) and stays.
Section "Uninstall"
    RMDir /r "$INSTDIR\program"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Cohort.lnk"
    DeleteRegKey HKCU "Software\Classes\cohort"
    !insertmacro NoLongerOffer "vcf" "vCard"
    !insertmacro NoLongerOffer "opml" "OPML"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "Software\Cohort"
SectionEnd
