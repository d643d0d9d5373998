#include "core/providers/bluesky/embeds.h"

#include "core/pictures/sendable_file.h"
#include "core/providers/bluesky/posts.h"

#include <QJsonArray>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

/// Read and made small enough, all of them, before the first is sent.
Result<std::vector<SendableFile>> picturesOf(const Draft& draft)
{
    std::vector<SendableFile> pictures;
    for (const DraftMedia& media : draft.media) {
        auto file = sendableFile(media.path, mostPictureBytes);
        if (!file)
            return fail(file.error());
        if (file->nature != FileNature::StillPicture)
            return fail(ErrorKind::Unsupported, u"only still pictures are sent to this network"_s);
        pictures.push_back(std::move(*file));
    }
    return pictures;
}

Result<QJsonObject> imagesOf(const Draft& draft, const Api& api)
{
    const auto pictures = picturesOf(draft);
    if (!pictures)
        return fail(pictures.error());
    QJsonArray images;
    for (size_t at = 0; at < pictures->size(); ++at) {
        const SendableFile& picture = (*pictures)[at];
        const auto uploaded = api.upload(picture.bytes, picture.mimeType);
        if (!uploaded)
            return fail(uploaded.error());
        const QJsonValue blob = (*uploaded)["blob"_L1];
        if (!blob.isObject())
            return fail(ErrorKind::BadReply, u"no picture where one belongs"_s);
        images.append(QJsonObject{{u"alt"_s, draft.media[at].description},
                                  {u"image"_s, blob},
                                  {u"aspectRatio"_s, QJsonObject{{u"width"_s, picture.size.width()},
                                                                 {u"height"_s, picture.size.height()}}}});
    }
    return QJsonObject{{u"$type"_s, u"app.bsky.embed.images"_s}, {u"images"_s, images}};
}

Result<QJsonObject> quoteOf(const Draft& draft, const Api& api)
{
    // A post of mine is known by my own server before the network shows it.
    const auto address = recordAddress(draft.quotes.uri);
    const bool mine = address && address->repository == api.me();
    const auto view = mine ? recordAt(*address, api) : viewOf(draft.quotes, api);
    if (!view)
        return fail(view.error());
    // Its author may have said so since it was shown here; the network would take the record and show
    // nothing.
    if ((*view)["viewer"_L1]["embeddingDisabled"_L1].toBool())
        return fail(ErrorKind::Refused, u"its author lets nobody quote it"_s);
    return QJsonObject{{u"$type"_s, u"app.bsky.embed.record"_s}, {u"record"_s, strongReference(*view)}};
}

} // namespace

QJsonObject strongReference(const QJsonObject& view)
{
    return {{u"uri"_s, view["uri"_L1]}, {u"cid"_s, view["cid"_L1]}};
}

Result<QJsonObject> embedOf(const Draft& draft, const Api& api)
{
    QJsonObject quote;
    if (!draft.quotes.isNull()) {
        auto found = quoteOf(draft, api);
        if (!found || draft.media.empty())
            return found;
        quote = std::move(*found);
    }
    if (draft.media.empty())
        return QJsonObject{};
    auto images = imagesOf(draft, api);
    if (!images || quote.isEmpty())
        return images;
    return QJsonObject{
        {u"$type"_s, u"app.bsky.embed.recordWithMedia"_s}, {u"record"_s, quote}, {u"media"_s, *images}};
}

} // namespace cohort::bluesky
