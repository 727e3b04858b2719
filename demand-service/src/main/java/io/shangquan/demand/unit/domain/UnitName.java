package io.shangquan.demand.unit.domain;

import io.shangquan.demand.text.domain.Bigrams;
import java.util.Locale;

/**
 * What a unit is called.
 *
 * @param code unit code
 * @param chinese its name in Chinese
 * @param english its name in English
 */
public record UnitName(String code, String chinese, String english) {

    /** Its name in English for who reads English, otherwise in Chinese. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
    }

    /** Whether a part of a name, plain and of two characters at least, or the code means this unit. */
    public boolean isCalled(String word) {
        boolean part = word.length() > 1
                && (Bigrams.plain(chinese).contains(word)
                        || Bigrams.plain(english).contains(word));
        return part || code.equals(word);
    }
}
