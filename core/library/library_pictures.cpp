#include "core/library/library_private.h"
#include "core/store/picture_consents.h"

namespace cohort {

void Library::pictureConsents(std::optional<Sphere> sphere, QObject* asker,
                              Answer<std::vector<PictureConsent>> answer)
{
    d->ask<std::vector<PictureConsent>>(asker, std::move(answer), [sphere](Connection& connection) {
        return store::pictureConsents(connection, sphere);
    });
}

void Library::allowPictures(const PictureConsent& consent, QObject* asker, Answer<void> answer)
{
    PictureConsent dated = consent;
    dated.given = d->parts.clock.now();
    d->change<void>(Changes{.settings = true}, asker, std::move(answer),
                    [dated](Connection& connection) { return store::allowPictures(connection, dated); });
}

void Library::withdrawPictures(const std::vector<PictureConsentId>& ids, QObject* asker, Answer<void> answer)
{
    d->change<void>(Changes{.settings = true}, asker, std::move(answer),
                    [ids](Connection& connection) { return store::withdrawPictures(connection, ids); });
}

} // namespace cohort
