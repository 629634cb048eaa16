// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordforms.h"

#include "base/try.h"
#include "search/arabicforms.h"
#include "search/fold.h"
#include "search/formlookup.h"
#include "search/lightforms.h"

#include <QFile>
#include <QResource>
#include <algorithm>
#include <bit>
#include <cstring>

static void registerBuiltInForms()
{
    Q_INIT_RESOURCE(escale_wordforms);
}

namespace escale {

using namespace forms;

namespace {

Error refused(const char *sentence)
{
    return {Problem::Damaged, QString::fromLatin1(sentence), QString::fromLatin1(sentence)};
}

std::optional<Language> languageOf(quint32 code)
{
    const std::array<char, 2> letters{static_cast<char>(code & 0xFFU), static_cast<char>(code >> 8U & 0xFFU)};
    if (code >> 16U != 0)
        return std::nullopt;
    return languageFromCode(QString::fromLatin1(letters.data(), 2));
}

FormsSection readSection(const char *bytes)
{
    std::array<quint32, sectionSize / 4> numbers{};
    for (size_t at = 0; at < numbers.size(); ++at)
        numbers[at] = qFromLittleEndian<quint32>(bytes + 4 * at);
    return std::bit_cast<FormsSection>(numbers);
}

bool fits(quint64 at, quint64 count, quint64 each, qsizetype size)
{
    return at + count * each <= static_cast<quint64>(size);
}

bool isSound(const FormsSection &s, qsizetype size)
{
    return s.alphabetCount <= 0xFF && fits(s.alphabet, s.alphabetCount, 2, size) && fits(s.arcs, s.arcsSize, 1, size) &&
           s.root < s.arcsSize && fits(s.crossroads, s.crossroadCount, 3, size) && fits(s.sets, s.setCount, 4, size) &&
           fits(s.lists, s.listCount, 2, size) && fits(s.paradigms, s.paradigmCount, 4, size) &&
           fits(s.endings, s.endingCount, 4, size) && fits(s.edits, s.editCount, editSize, size) &&
           fits(s.pool, s.poolCount, 2, size);
}

qsizetype sharedStart(QStringView a, QStringView b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

} // namespace

WordForms::WordForms() = default;
WordForms::~WordForms() = default;

const WordForms &WordForms::builtIn()
{
    static const WordForms *const forms = [] {
        registerBuiltInForms();
        auto *made = new WordForms; // never deleted: other static objects may ask while they go
        const QResource resource(QStringLiteral(":/wordforms/wordforms.bin"));
        // Part of the program, as sound as its code; an empty section knows nothing.
        if (resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression)
            (void)made->use({reinterpret_cast<const char *>(resource.data()), static_cast<qsizetype>(resource.size())});
        return made;
    }();
    return *forms;
}

Result<std::shared_ptr<const WordForms>> WordForms::open(const QString &path)
{
    std::shared_ptr<WordForms> forms(new WordForms);
    forms->m_file = std::make_unique<QFile>(path);
    if (!forms->m_file->open(QIODevice::ReadOnly))
        return Error{Problem::CannotRead, QStringLiteral("The file of word forms cannot be read."),
                     forms->m_file->errorString()};
    const qint64 size = forms->m_file->size();
    const uchar *bytes = size > 0 ? forms->m_file->map(0, size) : nullptr;
    if (!bytes)
        return refused("The file of word forms is empty or cannot be mapped.");
    const QByteArrayView view(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    ESCALE_TRY_DONE(forms->use(view));
    if (checksum(view.sliced(forms::headSize)) != qFromLittleEndian<quint64>(view.data() + 16))
        return refused("The file of word forms is damaged: its checksum is another.");
    return std::shared_ptr<const WordForms>(std::move(forms));
}

Result<Done> WordForms::use(QByteArrayView bytes)
{
    if (bytes.size() < forms::headSize || std::memcmp(bytes.data(), forms::magic.data(), forms::magic.size()) != 0)
        return refused("This is not a file of word forms.");
    if (qFromLittleEndian<quint32>(bytes.data() + 8) != static_cast<quint64>(bytes.size()))
        return refused("The file of word forms is cut short, or has something at its end.");
    if (qFromLittleEndian<quint32>(bytes.data() + 24) != static_cast<quint32>(foldingVersion))
        return refused("The file of word forms was made by other rules of folding.");
    const auto count = qFromLittleEndian<quint32>(bytes.data() + 12);
    if (count > allLanguages.size() || !fits(forms::headSize, count, sectionSize, bytes.size()))
        return refused("The file of word forms names more languages than it holds.");
    auto sections = m_sections;
    for (quint32 at = 0; at < count; ++at) {
        const FormsSection section = readSection(bytes.data() + forms::headSize + at * sectionSize);
        const auto language = languageOf(section.code);
        if (!language)
            return refused("The file of word forms names a language that is none of ours.");
        FormsSection &place = sections[static_cast<size_t>(*language)];
        if (place.arcsSize != 0)
            return refused("The file of word forms names a language twice.");
        if (!isSound(section, bytes.size()))
            return refused("The file of word forms is damaged: a part of it lies outside.");
        place = section;
    }
    m_sections = sections;
    m_bytes = bytes;
    return Done{};
}

bool WordForms::covers(Language language) const
{
    return m_sections[static_cast<size_t>(language)].arcsSize != 0;
}

bool WordForms::knows(Language language, QStringView folded) const
{
    if (!covers(language))
        return false;
    const FormLookup lookup(m_bytes, m_sections[static_cast<size_t>(language)]);
    return language == Language::Ar ? knowsArabic(lookup, folded) : lookup.contains(folded);
}

QStringList WordForms::lemmas(Language language, QStringView folded) const
{
    if (folded.isEmpty())
        return {};
    if (!covers(language))
        return lightForms(language, folded);
    const FormLookup lookup(m_bytes, m_sections[static_cast<size_t>(language)]);
    if (language == Language::Ar)
        return arabicLemmas(lookup, folded);
    QStringList found;
    lookup.lemmas(folded, [&found](const QString &lemma, Part) {
        if (!found.contains(lemma))
            found.append(lemma);
    });
    const auto distance = [folded](const QString &lemma) { return folded.size() - sharedStart(folded, lemma); };
    std::stable_sort(found.begin(), found.end(), [&](const QString &a, const QString &b) {
        return std::pair(distance(a), a.size()) < std::pair(distance(b), b.size());
    });
    return found;
}

qsizetype WordForms::size(Language language) const
{
    const FormsSection &s = m_sections[static_cast<size_t>(language)];
    return qsizetype(s.arcsSize) + 2 * qsizetype(s.alphabetCount) + 3 * qsizetype(s.crossroadCount) +
           4 * qsizetype(s.setCount) + 2 * qsizetype(s.listCount) + 4 * qsizetype(s.paradigmCount) +
           4 * qsizetype(s.endingCount) + editSize * qsizetype(s.editCount) + 2 * qsizetype(s.poolCount);
}

} // namespace escale
