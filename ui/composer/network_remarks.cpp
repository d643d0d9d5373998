#include "ui/composer/network_remarks.h"

#include "core/library/written_length.h"
#include "ui/composer/network_texts.h"
#include "ui/widgets/style.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace cohort {

namespace {

QString nameOf(const SharedFile& file)
{
    return style::isolated(QFileInfo(file.path).fileName());
}

bool isTooLarge(const SharedFile& file, const Capabilities& can)
{
    return can.maxMediaBytes > 0 && QFileInfo(file.path).size() > can.maxMediaBytes;
}

QString filesFault(const std::vector<SharedFile>& files, const Capabilities& can)
{
    if (files.empty())
        return {};
    if (!can.media)
        return NetworkTexts::tr("pictures and films cannot go there");
    const auto count = static_cast<int>(files.size());
    if (can.maxMedia > 0 && count > can.maxMedia)
        return NetworkTexts::tr("%n pictures or films are too many there", "", count - can.maxMedia);
    const auto stuck = std::ranges::find_if(files, [&can](const SharedFile& file) {
        return file.nature != FileNature::StillPicture && isTooLarge(file, can);
    });
    return stuck == files.end() ? QString()
                                : NetworkTexts::tr("%1 is larger than the %2 that this network takes")
                                      .arg(nameOf(*stuck), QLocale().formattedDataSize(can.maxMediaBytes));
}

QString pollFault(const std::optional<DraftPoll>& poll, const Capabilities& can)
{
    if (!poll)
        return {};
    if (!can.polls)
        return NetworkTexts::tr("a poll cannot go there");
    const int excess = static_cast<int>(poll->options.size()) - can.maxPollOptions;
    return can.maxPollOptions > 0 && excess > 0
               ? NetworkTexts::tr("%n choices of the poll are too many there", "", excess)
               : QString();
}

} // namespace

QString excessWords(const QString& warning, const std::vector<QString>& parts, const Capabilities& can)
{
    for (size_t i = 0; i < parts.size(); ++i) {
        const WrittenLength length = writtenLength(warning, parts[i], can);
        if (length.tooManyCharacters == 0 && length.tooManyBytes == 0)
            continue;
        const QString words =
            length.tooManyCharacters > 0
                ? NetworkTexts::tr("%n characters too many", "", length.tooManyCharacters)
                : NetworkTexts::tr(
                      "%n bytes too many: emoji and many scripts take several for each character", "",
                      length.tooManyBytes);
        return parts.size() == 1 ? words
                                 : NetworkTexts::tr("part %1 has %2", "number, what is too much")
                                       .arg(QLocale().toString(i + 1), words);
    }
    return {};
}

QString attachmentFault(const SharedText& shared, const Capabilities& can)
{
    const QString words = filesFault(shared.files, can);
    return words.isEmpty() ? pollFault(shared.poll, can) : words;
}

QStringList attachmentRemarks(const SharedText& shared, const Capabilities& can)
{
    QStringList words;
    int undescribed = 0;
    for (const SharedFile& file : shared.files) {
        if (file.nature == FileNature::StillPicture && isTooLarge(file, can))
            words.append(NetworkTexts::tr("%1 is made smaller there: this network takes %2.")
                             .arg(nameOf(file), QLocale().formattedDataSize(can.maxMediaBytes)));
        undescribed += file.described ? 0 : 1;
    }
    if (undescribed > 0 && can.media)
        words.append(NetworkTexts::tr("%n pictures without alt text", "", undescribed));
    return words;
}

} // namespace cohort
