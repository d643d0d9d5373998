# Copies the icons the window asks for by freedesktop name out of Debian's breeze-icon-theme into a resource of
# cohort_ui, as :/icons/fallback/NAME.svg. Each entry is "folder/file" of the theme or "name=folder/file".
set(COHORT_FALLBACK_ICONS
    actions/22/application-menu actions/22/bookmark-new actions/22/bookmark-remove actions/22/bookmarks
    actions/22/configure actions/22/contact-new actions/22/dialog-cancel actions/22/dialog-ok-apply
    actions/22/document-edit actions/22/document-export actions/22/document-new actions/22/document-open
    actions/22/document-save actions/22/edit-clear actions/22/edit-copy actions/22/edit-delete actions/22/edit-find
    actions/22/edit-undo actions/22/favorite actions/22/go-down actions/22/go-home actions/22/go-next
    actions/22/go-previous actions/22/go-up actions/22/help-about actions/22/help-contents actions/22/im-user
    help-keyboard-shortcuts=actions/22/help-keybord-shortcuts
    actions/22/insert-image actions/22/insert-link actions/22/list-add actions/22/list-remove
    actions/22/mail-attachment actions/22/mail-mark-read actions/22/mail-mark-unread actions/22/mail-replied
    actions/22/mail-reply-sender actions/22/mail-reply-all actions/22/mail-send actions/22/media-playlist-repeat
    actions/22/network-connect actions/22/network-disconnect actions/22/object-locked actions/22/office-chart-bar
    actions/22/overflow-menu actions/22/system-search actions/22/system-users actions/22/user-group-new
    actions/22/user-group-properties actions/22/view-calendar actions/22/view-conversation-balloon
    actions/22/view-filter actions/22/view-hidden actions/22/view-list-details actions/22/view-preview
    actions/22/view-pim-contacts actions/22/view-refresh actions/22/view-visible actions/22/window-close
    actions/22/window-new actions/22/application-exit actions/22/internet-services actions/22/link
    image-x-generic=mimetypes/22/image-x-generic
    mail-folder-outbox=places/22/mail-folder-outbox
    user-identity=actions/22/user-identity
    folder=places/22/folder folder-open=places/22/folder-open user-trash=places/22/user-trash
    starred=actions/22/draw-star tag=actions/22/tag
    actions/22/format-text-blockquote actions/22/folder-new actions/22/edit-rename actions/22/draw-highlight actions/22/view-list-text
    dialog-warning=status/22/dialog-warning network-offline=status/22/network-offline
    dialog-password=status/22/dialog-password)

find_path(COHORT_BREEZE_DIR NAMES actions/22/list-add.svg PATH_SUFFIXES icons/breeze
    HINTS /usr/share ${CMAKE_SYSTEM_PREFIX_PATH} PATHS /usr/share /usr/local/share)
set(COHORT_FALLBACK_FILES "")
set(COHORT_FALLBACK_DIR "${CMAKE_CURRENT_BINARY_DIR}/fallback-icons")
if(COHORT_BREEZE_DIR)
    foreach(entry IN LISTS COHORT_FALLBACK_ICONS)
        if(entry MATCHES "^(.+)=(.+)$")
            set(name "${CMAKE_MATCH_1}")
            set(source "${COHORT_BREEZE_DIR}/${CMAKE_MATCH_2}.svg")
        else()
            get_filename_component(name "${entry}" NAME)
            set(source "${COHORT_BREEZE_DIR}/${entry}.svg")
        endif()
        if(EXISTS "${source}")
            file(REAL_PATH "${source}" real)
            configure_file("${real}" "${COHORT_FALLBACK_DIR}/${name}.svg" COPYONLY)
            list(APPEND COHORT_FALLBACK_FILES "${COHORT_FALLBACK_DIR}/${name}.svg")
        else()
            message(STATUS "Icon ${name} is not in this breeze-icon-theme: a plain shape is drawn for it")
        endif()
    endforeach()
    qt_add_resources(cohort_ui cohort_fallback_icons BASE "${COHORT_FALLBACK_DIR}" PREFIX "/icons/fallback"
        FILES ${COHORT_FALLBACK_FILES})
else()
    message(WARNING "breeze-icon-theme is not installed: where the desktop has no icon theme, plain shapes are drawn")
endif()
