// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/saidsentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <optional>

namespace escale {
namespace {

struct Source {
    QByteArray context, words;
};

/// By what was said. Few: a sentence of the sources in each language that was in use.
struct SaidSentences {
    QMutex mutex;
    QHash<QString, Source> sources;
};

SaidSentences &saidSentences()
{
    static SaidSentences all;
    return all;
}

std::optional<Source> sourceOf(const QString &said)
{
    SaidSentences &all = saidSentences();
    const QMutexLocker lock(&all.mutex);
    const auto source = all.sources.constFind(said);
    return source == all.sources.constEnd() ? std::nullopt : std::optional(*source);
}

} // namespace

QString saidSentence(const char *context, const char *source)
{
    if (*source == '\0')
        return {};
    const QString words = QCoreApplication::translate(context, source);
    SaidSentences &all = saidSentences();
    const QMutexLocker lock(&all.mutex);
    // Words without a translation may be a translation themselves, from a file of before: that is no source of theirs.
    if (words != QString::fromUtf8(source) || !all.sources.contains(words))
        all.sources.insert(words, {context, source});
    return words;
}

QString retold(const QString &said)
{
    const auto source = sourceOf(said);
    return source ? saidSentence(source->context.constData(), source->words.constData()) : said;
}

QString sourceOfSaid(const QString &said, const char *context)
{
    const auto source = sourceOf(said);
    return source && source->context == context ? QString::fromUtf8(source->words) : said;
}

} // namespace escale
