// SPDX-License-Identifier: GPL-3.0-or-later
// A feed in memory whose content and troubles a test decides. Answers come from the event loop, as from a network.
#pragma once

#include "feed/feed.h"

#include <QObject>
#include <QSet>
#include <deque>
#include <map>

namespace escale::test {

using TextKey = std::pair<QString, Language>;

// Troubles of it.
inline const Error goneError{Problem::Unreachable, QStringLiteral("gone"), {}};
inline const Error nonsenseError{Problem::BadAnswer, QStringLiteral("nonsense"), {}};

class FakeFeed final : public QObject, public Feed {
public:
    struct Content {
        Fiche fiche;
        QMap<Language, QString> titles;          ///< a text per language; its title says it all
        LanguageSet bodiless;                    ///< languages whose text is only its title
        LanguageSet promised;                    ///< by the index, beside those of `titles`
        QMap<Language, QString> administrations; ///< who answers for it, as each language says it
        QByteArray fingerprint = "v1";
        int etag = 1;
    };

    // What the test arranges.
    QString feedName = QStringLiteral("fake");
    std::map<QString, Content> content;
    Taxonomy answerTaxonomy;
    std::optional<Error> taxonomyError, indexError, statisticsError;
    std::optional<Statistics> answerStatistics; ///< default: the truth
    std::map<TextKey, Error> textErrors;
    std::map<TextKey, Error> firstErrors; ///< given once
    std::optional<Error> everyTextFails;
    QMap<QString, QStringList> unknownKeys;      ///< by fiche: what a newer server would have sent
    std::map<QString, Result<Picture>> pictures; ///< by address; NotFound for others
    Problem speechError = Problem::NotFound;     ///< it has no voice
    std::function<void()> beforeEachDetail, beforeEachPicture, beforeEachSpeech; ///< run before an answer is given

    // What the test looks at.
    QList<TextKey> asked;
    QList<QByteArray> askedEtags;
    QStringList askedPictures;
    int underWay = 0, mostUnderWay = 0;

    /// Adds a fiche with one title per language.
    static QString idOf(int number);
    Content &add(int number, LanguageSet languages);

    [[nodiscard]] QString name() const override { return feedName; }
    [[nodiscard]] int capacity() const override { return 4; }
    [[nodiscard]] Traffic traffic() const override { return m_traffic; }
    void taxonomy(Answer<Taxonomy> answer) override;
    void index(Answer<Index> answer) override;
    void statistics(Answer<Statistics> answer) override;
    void detail(const QString &id, Language language, const QByteArray &etag, Answer<Detail> answer) override;
    void picture(const QString &address, Answer<Picture> answer) override;
    void speech(const QString &text, Language language, Answer<QByteArray> answer) override;
    void cancel() override;

private:
    struct Pending {
        std::function<void()> give;
        std::function<void(const Error &)> cancel;
    };
    template <typename T> void later(Answer<T> answer, std::function<Result<T>()> make);
    Result<Detail> makeDetail(const QString &id, Language language, const QByteArray &etag);

    std::deque<Pending> m_pending;
    Traffic m_traffic;
};

} // namespace escale::test
