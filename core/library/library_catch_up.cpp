#include "core/library/library_private.h"
#include "core/store/catch_up.h"
#include "core/store/marks.h"

namespace cohort {

void Library::catchUp(const StreamRef& stream, const std::optional<QDateTime>& since, QObject* asker,
                      Answer<CatchUp> answer)
{
    const store::CatchUpQuery query{.stream = stream, .since = since, .now = d->parts.clock.now()};
    d->ask<CatchUp>(asker, std::move(answer),
                    [query, name = streamName(stream)](Connection& connection) -> Result<CatchUp> {
                        const auto place = store::readPosition(connection, name);
                        if (!place)
                            return fail(place.error());
                        store::CatchUpQuery asked = query;
                        if (place->has_value())
                            asked.lastPlace = QDateTime::fromMSecsSinceEpoch((*place)->createdMs, Qt::UTC);
                        return store::catchUp(connection, asked);
                    });
}

} // namespace cohort
