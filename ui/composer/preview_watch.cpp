#include "ui/composer/preview_watch.h"

namespace cohort {

namespace {

/// Shorter than a pause between words, longer than one between letters.
constexpr int PauseMs = 150;

} // namespace

PreviewWatch::PreviewWatch(Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PreviewWatch::send);
}

void PreviewWatch::ask(const Draft& draft)
{
    m_draft = draft;
    m_pending = true;
    ++m_question;
    m_pause.start();
}

void PreviewWatch::stop()
{
    ++m_question;
    m_pending = false;
    m_pause.stop();
}

void PreviewWatch::send()
{
    m_library.preview(m_draft, this, [this, question = m_question](const Result<Preview>& preview) {
        if (question != m_question)
            return;
        m_pending = false;
        if (preview)
            emit answered(*preview);
        else
            emit failed(preview.error());
    });
}

} // namespace cohort
