// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one language with their forms, made small, and their bytes (wordformsformat.h). A word becomes the
// beginning its forms share, the stem, and what they do not share, its endings: few sets of endings serve all words.
#pragma once

#include "search/wordformsformat.h"

#include <QByteArray>
#include <QStringList>
#include <map>
#include <string>
#include <vector>

namespace escale {

class FormCollector {
public:
    /// All folded, none empty, at most 40 letters. Adding the same twice is adding it once.
    void add(const QString &lemma, QStringList forms, forms::Part part = forms::AnyPart);
    [[nodiscard]] bool isEmpty() const { return m_stems.empty(); }

    /// The sections of one language, one after the other; positions count from `base`. `section->code` is left alone.
    /// Empty when there is more of something than the file can number. The order of `add` changes nothing in the bytes.
    [[nodiscard]] QByteArray encode(quint32 base, forms::FormsSection *section) const;

private:
    /// From a stem to the base form.
    struct Edit {
        quint16 front = 0; ///< letters off the front
        quint16 end = 0;   ///< letters off the end
        quint16 part = 0;
        std::u16string before, after; ///< letters put there

        friend auto operator<=>(const Edit &, const Edit &) = default;
    };
    using Endings = std::vector<std::u16string>; ///< sorted
    using Paradigm = std::pair<Endings, Edit>;

    static Edit editFor(QStringView stem, QStringView lemma, forms::Part part);
    void addStem(const QString &stem, const QStringList &forms, const QString &lemma, forms::Part part);

    std::map<Paradigm, quint32> m_paradigms; ///< numbers in the order they came
    std::vector<std::pair<std::u16string, quint32>> m_stems;
};

} // namespace escale
