#include "core/secrets/session_store.h"

namespace cohort {

using namespace Qt::StringLiterals;

void SessionStore::read(const QString& key, ReadAnswer answer)
{
    const auto found = m_secrets.constFind(key);
    Result<Secret> result = fail(ErrorKind::KeyringLocked, u"not in this session"_s);
    if (found != m_secrets.constEnd())
        result = *found;
    m_answers.post([answer = std::move(answer), result] { answer(result); });
}

void SessionStore::write(const QString& key, const Secret& secret, DoneAnswer answer)
{
    m_secrets.insert(key, secret);
    m_answers.post([answer = std::move(answer)] { answer({}); });
}

void SessionStore::remove(const QString& key, DoneAnswer answer)
{
    Result<void> result;
    if (m_secrets.remove(key) == 0)
        result = fail(ErrorKind::KeyringLocked, u"not in this session"_s);
    m_answers.post([answer = std::move(answer), result] { answer(result); });
}

QString SessionStore::backend() const
{
    return u"session"_s;
}

} // namespace cohort
