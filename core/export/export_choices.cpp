#include "core/export/export_choices.h"

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

struct Format {
    ExportFormat format;
    QLatin1StringView name;
    QLatin1StringView suffix;
    QLatin1StringView mimeType;
};

constexpr Format formats[]{
    {ExportFormat::Markdown, "md"_L1, "md"_L1, "text/markdown"_L1},
    {ExportFormat::Html, "html"_L1, "html"_L1, "text/html"_L1},
    {ExportFormat::Epub, "epub"_L1, "epub"_L1, "application/epub+zip"_L1},
    {ExportFormat::Pdf, "pdf"_L1, "pdf"_L1, "application/pdf"_L1},
    {ExportFormat::Csv, "csv"_L1, "csv"_L1, "text/csv"_L1},
    {ExportFormat::Json, "json"_L1, "json"_L1, "application/json"_L1},
    {ExportFormat::CslJson, "csl"_L1, "csl.json"_L1, "application/vnd.citationstyles.csl+json"_L1},
    {ExportFormat::BibTex, "bibtex"_L1, "bib"_L1, "application/x-bibtex"_L1},
    {ExportFormat::Ris, "ris"_L1, "ris"_L1, "application/x-research-info-systems"_L1},
};

const Format& rowOf(ExportFormat format)
{
    return *std::ranges::find(formats, format, &Format::format);
}

} // namespace

const std::vector<ExportFormat>& exportFormats()
{
    static const std::vector<ExportFormat> all = [] {
        std::vector<ExportFormat> list;
        for (const Format& row : formats)
            list.push_back(row.format);
        return list;
    }();
    return all;
}

std::optional<ExportFormat> exportFormatNamed(QStringView name)
{
    if (name.compare("markdown"_L1, Qt::CaseInsensitive) == 0)
        return ExportFormat::Markdown;
    if (name.compare("htm"_L1, Qt::CaseInsensitive) == 0)
        return ExportFormat::Html;
    for (const Format& row : formats)
        if (name.compare(row.name, Qt::CaseInsensitive) == 0 ||
            name.compare(row.suffix, Qt::CaseInsensitive) == 0)
            return row.format;
    return std::nullopt;
}

QString nameOf(ExportFormat format)
{
    return rowOf(format).name;
}

QString suffixOf(ExportFormat format)
{
    return rowOf(format).suffix;
}

QString mimeTypeOf(ExportFormat format)
{
    return rowOf(format).mimeType;
}

} // namespace cohort
