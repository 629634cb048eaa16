// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/exchangefile.h"

#include "base/try.h"
#include "translating/htmltable.h"
#include "translating/xliff.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace escale {
namespace {

constexpr std::array codes{QLatin1String("xliff1"), QLatin1String("xliff2"), QLatin1String("html"),
                           QLatin1String("markdown"), QLatin1String("omegat")};

/// Whether one of the names begins an element near the front: in whatever encoding, as letters with nothing between.
bool begins(const QByteArray &bytes, std::initializer_list<const char *> names)
{
    constexpr qsizetype front = 2'000;
    QByteArray letters = bytes.first(std::min(front, bytes.size())).toLower();
    letters.removeIf([](char c) { return c == '\0'; }); // UTF-16
    return std::any_of(names.begin(), names.end(), [&letters](const char *name) { return letters.contains(name); });
}

/// As they are compared: office programs and Markdown change white space, and what is not seen.
QList<Run> comparable(const QList<Run> &runs)
{
    QList<Run> all;
    bool space = true; // none at the front
    for (const Run &run : runs) {
        QString words;
        for (const QChar c : run.text) {
            if (c.isSpace()) {
                if (!space)
                    words += u' ';
                space = true;
            } else if (c.unicode() < 0x2066 || c.unicode() > 0x2069) { // isolates (numberisolation.h)
                words += c;
                space = false;
            }
        }
        if (words.isEmpty())
            continue;
        if (!all.isEmpty() && all.last().styles == run.styles && all.last().href == run.href)
            all.last().text += words;
        else
            all.append({words, run.styles, run.href});
    }
    if (!all.isEmpty() && all.last().text.endsWith(u' '))
        all.last().text.chop(1);
    if (!all.isEmpty() && all.last().text.isEmpty())
        all.removeLast();
    return all;
}

} // namespace

QLatin1String code(ExchangeFormat format)
{
    return codes.at(static_cast<std::size_t>(format));
}

std::optional<ExchangeFormat> exchangeFormatFromCode(QStringView code)
{
    const auto found = std::find(codes.begin(), codes.end(), code);
    return found == codes.end() ? std::nullopt : std::optional(static_cast<ExchangeFormat>(found - codes.begin()));
}

QLatin1String suffixOf(ExchangeFormat format)
{
    switch (format) {
    case ExchangeFormat::Xliff1:
    case ExchangeFormat::Xliff2:
    case ExchangeFormat::OmegaT:
        break;
    case ExchangeFormat::Table:
        return QLatin1String("html");
    case ExchangeFormat::Markdown:
        return QLatin1String("md");
    }
    return QLatin1String("xlf");
}

QByteArray exchangeFile(ExchangeFormat format, const ExchangeText &text, const Translation &french, Kind kind)
{
    switch (format) {
    case ExchangeFormat::Xliff1:
        break;
    case ExchangeFormat::Xliff2:
        return toXliff2(text);
    case ExchangeFormat::Table:
        return toHtmlTable(text);
    case ExchangeFormat::Markdown:
        return toMarkdown(text, french, kind);
    case ExchangeFormat::OmegaT:
        return toXliff1(text, EmptyTarget::French);
    }
    return toXliff1(text);
}

Result<ExchangeFile> ExchangeFile::from(const QByteArray &bytes)
{
    ExchangeFile file;
    if (begins(bytes, {"<xliff"})) {
        ESCALE_TRY(file.m_text, fromXliff(bytes));
    } else if (begins(bytes, {"<html", "<!doctype html", "<table"})) {
        ESCALE_TRY(file.m_text, fromHtmlTable(bytes));
    } else if (isMemory(bytes) || begins(bytes, {"<?xml", "<!doctype", "<!entity"})) {
        ESCALE_TRY(file.m_text, fromXliff(bytes)); // and why not
    } else {
        ESCALE_TRY(file.m_markdown, markdownFileFrom(bytes));
    }
    return file;
}

Result<ExchangeText> ExchangeFile::beside(const ExchangeText &now, const Translation &french, Kind kind) const
{
    return m_markdown ? fromMarkdown(*m_markdown, now, french, kind) : Result<ExchangeText>(m_text);
}

bool isMemory(const QByteArray &bytes)
{
    return begins(bytes, {"<tmx"});
}

ExchangeText exchangeTextOf(const TranslationDraft &draft)
{
    ExchangeText text{draft.fiche(), draft.language(), {}};
    for (const DraftSegment &segment : draft.segments())
        text.segments.append(segment.segment);
    return text;
}

TakenIn takeInto(TranslationDraft &draft, const ExchangeText &text)
{
    QHash<QString, qsizetype> places;
    for (qsizetype at = 0; at < draft.segments().size(); ++at)
        places.insert(draft.segments().at(at).segment.key, at);
    TakenIn taken;
    for (const Segment &segment : text.segments) {
        const qsizetype at = places.value(segment.key, -1);
        const Segment here = at < 0 ? Segment() : draft.segments().at(at).segment;
        if (at < 0 || wordsOf(comparable(here.source)) != wordsOf(comparable(segment.source))) {
            taken.stale.append(segment.key); // French is another one by now
        } else if (!segment.target.isEmpty() && comparable(here.target) != comparable(segment.target)) {
            if (draft.isConfirmedHere(at)) {
                taken.kept.append(segment.key);
                continue;
            }
            taken.changed.append(segment.key);
            draft.setTarget(at, segment.target);
        }
    }
    return taken;
}

} // namespace escale
