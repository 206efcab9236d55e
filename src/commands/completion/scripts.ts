/** The shells whose lines can be completed. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

/** Windows PowerShell leaves an empty word out, so there the begun one comes behind a sign. */
export const SIGN_OF_BEGUN = "=";

/**
 * What each shell runs when a line is completed: it hands over the words until the one begun, and takes
 * a line for each that it could become. Where there is none, files are offered.
 */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_kualik() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do
    COMPREPLY+=("$(printf '%q' "$word")")
  done < <(kualik completion bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o bashdefault -o default -F _kualik kualik`,
  zsh: `#compdef kualik
_kualik() {
  local -a found
  found=("\${(@f)$(kualik completion zsh -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${found[1]}" ]]; then compadd -- "\${found[@]}"; else _files; fi
}
if [[ "$funcstack[1]" == _kualik ]]; then _kualik "$@"; else compdef _kualik kualik; fi`,
  fish: `function __kualik_completions
    set -l words (commandline -opc)
    set -l begun (commandline -ct)
    kualik completion fish -- $words[2..-1] "$begun" 2>/dev/null
end
complete -c kualik -a '(__kualik_completions)'`,
  powershell: `Register-ArgumentCompleter -Native -CommandName kualik, kualik.cmd -ScriptBlock {
    param($begun, $line, $cursor)
    $words = @($line.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursor } |
        ForEach-Object { $_.Extent.Text.Trim('"', "'") })
    $before = [Console]::OutputEncoding
    [Console]::OutputEncoding = [Text.Encoding]::UTF8
    try {
        & kualik completion powershell -- @words "${SIGN_OF_BEGUN}$begun" 2>$null | ForEach-Object {
            $text = if ($_ -match '[^\\p{L}\\p{N}_./-]') { "'" + $_.Replace("'", "''") + "'" } else { $_ }
            [System.Management.Automation.CompletionResult]::new($text, $_, 'ParameterValue', $_)
        }
    } finally { [Console]::OutputEncoding = $before }
}`,
};
